/**
 * The 4,096 words of receipt codes: sorted, three to eight letters a to z, no two alike in their first four
 * letters, nothing unpleasant, the same in every language. A word stands for its place in the list (12 bits),
 * so a code that was handed out is lost when a word is added, removed or moved.
 */
export const receiptWords: readonly string[] = Object.freeze(
  `
aardvark abacus abalone abate abide ability ablaze able ably aboard abode about above abreast abridge abroad
abrupt absence absolute abstract abundant abuzz acacia academic acanthus access acclaim account accrue
accuracy ace achieve acidity acme acorn acoustic acquire acre acronym acrylic action actor actress actual
acuity acumen acute adage adapt addition address adept adequate adhere adieu adjacent adjoin adjust admit
adobe adopt adore adrift adroit advance advert advice advocate adze aerate aerial aerosol afar affix
affluent afford afield aflame afloat afoot afresh after again agency agile aglow agree aground ahead ahoy
aide aileron aim air airborne aircraft airdrop airfield airing airline airmail airport airstrip airtight
airwaves airy aisle ajar akin albacore album alchemy alcove alder alert alfalfa alfresco algae algebra alias
align alike alive alkaline allay alley alliance allow allspice ally almanac almost aloe aloft aloha along
aloof aloud alpaca alphabet alpine already alright also alter although altitude alto alumni always amalgam
amaranth amateur amaze amber ambient amble amend amethyst amiable amicably amid amigo amiss amity amoeba
amount ampere ample amusing anagram ancestor anchor ancient andante anecdote anemone anew angle angora
angular animal annals announce annual anode anomaly anon another answer anteater anthem antique antler
antonym anvil anybody anyhow anyone anything anyway apace apart aperture apex aphorism apiary apiece aplenty
aplomb apogee apology apparent appear apply appoint approve apricot apron aptitude aptly aquatic aqueduct
aquifer arbiter arc arcade arch arctic ardent area arena argon argue aria arid arise armchair armful armrest
aroma arose around arpeggio arrange arrive arrow artful artist artwork ascend ashore aside askance aslant
asleep aspect asphalt aspire asset assign assort assume asterisk astound astride astute asunder atelier
athlete atlas atoll atom atop atrium attach attempt attitude attract attune auburn auction audacity audio
augment august aura auspice author auto autumn avail avatar avenue average aviator avid avocado avoid await
awake award awash away awesome awhile awkward awning awoke axiom axis axle azalea azimuth azure babble baby
backlog bade badge bag bagel baggy bagpipe bakery baking balance balcony ballet balmy balsa bamboo band
banister banjo bank banner banquet banter banyan baobab barber bard barge baritone bark barley barn baroque
barrel barter basal base basis basket bassoon baste batch bath batik baton bauble bay bayberry bays bazaar
beach bead beagle beaker beam bean bear beauty became beckon become bedazzle bedroom bedside bedtime bee
beech beehive beeline beeper beeswax beet before befriend began begin begonia begun behalf behind behold
beige belfry believe bell below belt bemuse bench bend benefit benign beret berg berry beryl beseech beside
besought bespoke best beta betook better between bevel bevy bewitch beyond biannual biathlon bicycle
biennial bifocal big bigger bight bigwig bike bill bin binary bind bingo bins biology bionic biped biplane
birch bird biscuit bison bistro bivalve bivouac blank blarney blazer bleep blend blink blip bliss blithe
block blog blond blooper blossom blotch blouse blue blur blush board boast boat bobbin bobcat bobolink
bobsled bobtail bodkin bold bole bolster bolt bonanza bonbon bonfire bongo bonnet bonsai bonus boogie book
boom boon boost boot borax borough borrow bosun botany botch both bottle bouffant bought bouillon boulder
bounce bouquet boutique bowl bowsprit box boxcar boxer boxing boxwood boycott boyhood boyish bracket braid
bramble brand brass brave bread breeze brevity brewery brick bridge brief bright brim bring brioche bristle
brittle brochure brogue broker bronze brook brother brought browse brunch brush bubble bucket bucolic buddy
budget buffer bugle build bulb bulk bulldog bulrush bumble bump bunch bundle bungle bunny bunting buoy
burble bureau burgeon burlap burnish burrow bursar bus busboy buses bush busily busload bustle busy butler
button buyer buying buyout buzz bygone bylaw byline bypass byte byway cabaret cabbage cabin cable caboodle
cabs cacao cackle cacti caddie cadence cadge cadmium cadre cairn cake calabash calculus calendar calf calico
call calm calorie calve calyx camber camera campus camshaft can canal candle canine canny canopy canteen
canvas canyon cap capable cape caplet capon caprice capsize captain carat carbide card careful cargo caring
carmine carnival carol carpet carry cartoon carve cascade case cash casino cassette castle casual cataract
catbird catchy category catfish catkin catnap cattle caught cause caution cave caviar cayenne cedar cedilla
ceiling celery cello cement century ceramic ceremony cerise certain cerulean chair chalk chamber change
chapter charm chase chat cheaper check cheddar cheese chef chenille cherish chess chevron chewy chicken
chiffon child chime chip chirp chisel chitchat chive chlorine choice chomp choose chord chosen chrome
chuckle chunk churn chute ciabatta cicada cilantro cinder cinema cinnamon cipher circle cirrus cistern
citation citric city civet civic clamber clang clarify class clatter clay clean clef clematis clerk clever
click client cliff climate cling clip cloak clock clomp clone close cloth cloud clover clown cluck clue
cluster clutch coach coal coarsen coast coat coax cobalt cobbler cocoa cod coda coddle codex codfish coffee
cog cogs cogwheel coherent cohort coif coil coin cola coleslaw collar colossal colt column combine come
comfort common company concept conduct cone confirm conical connect console contact convert coo cookie cool
cooper coot copier copper copra copy coral cordon core cork corner corolla correct corsage cosine cosmic
cosplay cost cot coterie cots cotton couch cougar could county couple course cousin cover cowboy coworker
cowslip coxswain coyote cracker cradle crafty craggy crate cravat crawl crayon craze create credit crepe
crescent crevice crew crib cricket crimson crinkle crisp critter crocus croon crop croquet crouch crowd
cruet cruiser crumb crunch crust crystal cub cube cubic cubs cucumber cuddly cuff culinary culotte culture
culvert cumulus cup cupboard cupcake cupola cups curator curd curious curly current cursor curtain curve
cushion customer cute cutlet cycle cygnet cylinder cypress dabble dado daffodil dahlia daily dainty dairy
daisy dale dally damask damper damson dance dandy dangle dapper dare daring darling dart dash data date
datum daub daughter dawdle dawn day daybreak daycare daydream daylight days daytime daze dazzle dean dear
debate debonair debut decade decent decimal deck decode dedicate deduct deed define deftly degree delegate
delivery delta deluxe delve demand demo denim density depart depend depict depot depth derby derrick
describe deserve design desk dessert detail detect detour develop device devote dew dewberry dewdrop diadem
diagram dial diameter diary dibble dice diesel diffuse digest digger digit dignity digs diligent dill
diminish dimple dinette dinghy dinner dinosaur dint diode diorama dioxide diploma dipole dipper dipstick
direct discuss dish display distance ditto diva dive division divot docent dock document dodgem doer dogfish
doily dollar dolmen dolphin domain domestic donate done doodle door dormer dot dotcom dots dotty double
dough dove dowel dowse doyen dozen drafts dragon drainer drake drama drapery drastic draw dream dredged
drench dress drift drill drip driven droplet drover drum dryad ducat duck duet duke dulcet dumpling dune
duos duration during dusk dust dutiful duty duvet dweller dynamic each eager eagle earbud earful early
earmark earn earphone earring earshot earth earwig ease easily east easy eatery eaves ebony echelon echo
eclipse ecology economy edamame eddied eddy edge edging edgy edible edict edifice editor educate eerily
effect effort egg eggplant eggs egret eider eight either elapse elastic elation elder elegant element
elephant eleven elf elfin eligible elixir elk elks ellipse elm elms elongate eloquent else elves email
embassy ember emblem embody embrace emerald eminent emission emitted emoji emotion empathy emphasis employee
empower empty emulate enable enact enamel encamp enchant encircle enclose encode encrust end endive endless
endorse ends energy enfold engage engine engross enhance enigma enjoy enlarge enlist ennoble enormous enough
enrich ensemble ensign ensure entail enter enthuse entire entry entwine envelope envoy enzyme epic epilogue
episode epitome epoch epoxy equal equip eraser ermine errand erudite escapade esoteric espresso espy esquire
essay essence estate estimate estuary etching ethic ethos euphoria eureka euro evaluate even everyone evoke
evolve ewer exact example excavate except exchange excite excuse exercise exhale exhibit exist exit expand
expert explain export express extent extol extra eyeglass fable fabric fabulous facade facet facility factor
faculty fair falcon fame family famous fancy fanfare fanned fantasy fanzine farewell farm farrow farther
fashion faster father faucet fauna feast feat fedora feedback feel feet feisty feline fellow felt fence
fender fennel fern ferry fertile fervent festival feta fetch fettle fiat fiction fiddle fidelity field
fiesta fife fifth fig figment figs figure filament filbert file filigree filler film filter final finch find
fine finite fins fir firework firm first firth fiscal fish fitness fits five fixture fizzy fjord flair flaky
flamingo flannel flap flaring flask flatter flawless flax fleet flexible flicker flight flint flip flit
float flock floor floral floss flotilla flour flow fluent fluffy fluid flume flurry flute fly flying flyleaf
flyover flypaper flywheel foam focal focus foggy fold foliage folk follow fond font food football forager
ford forever forfeit forgo fork form forty forum forward fossil foster fountain four fox foxes foxglove
foxtrot foyer fractal fragile frame frankly frappe freckle freedom freight fresh fridge friend frigate frill
fringe frock frog frolic from front frosty fructose frugal fruit fuchsia fudge fuel fulcrum full fun
function fund funk funny furbish furlong furry further furze fusion futon future fuzzy gable gadget gaiety
gaiter gala gale gallon galosh galvanic game gamma gamut gander gangway gannet gantry garage garden garlic
garment garnet gasket gate gather gauge gauntlet gauze gavotte gazelle gazpacho gear gecko geese gem
gemstone general genius genome genre gentle genuine geocache geode geology geometry geranium gerbil gesture
gets geyser gherkin giant gibbon gift gigantic giggle gill gimlet gingham ginkgo ginseng giraffe girder give
gizmo glacial glad glamour glance glass glaze gleam glee glen glider glimmer glint glisten glitter global
glory gloss glove glow glucose glue gluten glycerol glyph gnarly gnome goal goat goblet goggle gold golf
gondola gone gong good goose gopher gorgeous gorse gosh gosling gossamer gouache goulash gourd gowns grab
grace graduate graffiti grain gram grand graph grass grating gravy graze great grebe green grid griffin
grill grin grip grizzly grocer groove grosbeak ground grove growth gruyere guardian guava guess guide guild
guinea guitar gulf gumbo gumdrop guppy gusty gutsy gym gymnast habit hacienda haddock haggis haiku hake
halcyon hale half halibut hall halo halter halved halyard hamlet hammock hamper hamster handle hanker hansom
happy hardly hare harmony harness harpist harvest hashtag hassock haste hatbox hatch hatter hauler haven
hawk hawser hawthorn hay hayloft haystack hazel headway heap hearth heather hectare hedge heed height
heirloom held helium hello helmet helpful hemline hens heptagon herald herb herding heritage herring hertz
hexagon heyday hibiscus hickory hideaway high hike hilarity hill hilts hinge hint hippo history hive hobby
hobnail hockey hoedown hoist hold holiday hollow hologram homburg home honcho honey honorary hoof hoop
hooray hoot hooves hop hope hopper horizon hornbeam horse hose hosiery host hotel hotkey hotly hour house
hover howling hub hubcap hug huge hula human humble hummus humorous hums hunch hundred hurdle hurrah husky
hut hutch huts hyacinth hybrid hydrogen hygiene hyphen ibex ibis ice iceberg icecap icicle icon idea
identify idle idyll igloo iguana image imbue immerse impart impetus implicit import improve impulse inbox
inbuilt inch include income increase incur index indicate indoor industry infinite influx info ingot ingrain
inhale inherit initial ink inkling inkwell inlay inlet inline innate inner inning inputs inroad inscribe
insect inshore inside insofar inspect install intact intend into intrepid intuit inundate invent invite
involve inward iodine iota iridium iris iron irrigate island islet isobar isotope issue isthmus italic item
iterate itself ivies ivory ivy jacket jade jaguar jamboree jangled janitor jar jars jasmine jasper jaunty
javelin jazz jeans jeep jelly jersey jester jet jetsam jetty jiffy jig jigsaw jingle jive job jobs jockey
jocular jodhpurs jog jogger jogs joint joist joke jolly jonquil jotting joule journal joust jovial joy
joyful joyous joystick jubilee judo jug juggle juice jukebox julep julienne jumbo jump junction jungle
junior junket justify jute kale kangaroo kaolin kapok karate katydid kayak kazoo kebab kedgeree keel keen
keep kelp kennel kept kerosene kestrel ketchup kettle key keyboard keyhole keynote keystone keyword khaki
kiddie kiln kilo kilt kindly kinetic kingdom kiosk kitchen kite kith kitschy kitten kiwi knack knapsack
kneader knit knoll knot know koala kohlrabi krypton kumquat lab label labs laburnum lace laconic lacquer
lacrosse lacy ladder laden ladle lagoon lake lamb laminate lamp landing lane language lanolin lantern
lanyard lapel lapping laptop larch larder large lariat lark laser lasso last latch later lather latitude
latter laud laugh launch laurel lava lavender lawn layer layout lead leaf league leaky lean leap learn least
leather leave lecture ledge leeward legal legend legging legible legume legwork leisure lemon lemur lend
length lenient lens lentil leonine less letter level levity lexical liaise library lichen lids life lift
light likes lilac lilies lilt lily limber lime limited limo limpet linden line linguist lining link linnet
linoleum linseed lintel lion lipstick liquid list litchi literal litmus little live lizard llama load loaf
loam loan lobes lobster local lock lodestar lodge loft log logbook logic logo logs lollipop longer loofah
look loop lordship lore lorry lotion lots lottery lotus louder lounge lovable lovely lower lowland loyal
lozenge lucid luck luggage lukewarm lullaby lumber luminous lunar lunch lute luxury lynx lyres lyric
macaroni machine mackerel macro maestro magazine magenta magic magma magnetic magpie mahogany mail main
majestic majority make making mallet malt mambo mammoth manager mandolin mango manicure manor mansion mantel
manual many map maple mapping maps marathon marble march marina marjoram market marlin marmot marquee marrow
marshy martin marvel marzipan mascot mask mason massive mastiff match material matinee matrix mats matter
mature mauve maverick maximum maybe mayfly maypole maze mazurka meadow meal meant measure mechanic medal
medium medley megabyte meld mellow melon melt memento memory mend mention menu mercury merge merit mermaid
merry mesh mesquite message metal meteor methane metric mica midair middle midland midnight midpoint midterm
midway mighty mild mile milk million mime mimic mimosa mind mineral mingle minimum minnow minor minstrel
mint minute mirage mirror mirth mission mist mitt mix mixer mixture moat mobile moccasin mocha modal model
modify module mohair mole molten moment money mongoose monitor monorail monsoon month monument mood moon
mooring moose moppet mops morale more morning morrow morsel mortise mosaic mossy most motel mother motion
motor motto mountain mouse mouths move movie mow much muesli mugs mulberry mulch mullet multiple munch mural
murmur museum mushroom music muslin mustang mutton mutual myriad myrtle myself mystery myth nacho nacre
nadir nail name naming napkin narrow narwhal nature nautical navigate nearby neatly nebula necktie nectar
neither neon nephew nest nether nets nettle network neutron newborn newcomer newer newly news newt next
nexus nice nickel niece nifty night nimble nine ninja ninth nitrate noble nocturne nodal nods nodule noise
nominal nonstop noodle nook noon normal north notation notch note notice nougat noun nourish nova novel
novices nowadays nozzles nuance nuclei nudge nugget number numerous nursery nurture nuthatch nutmeg nutrient
nutshell nylon oak oaken oaks oarsman oases oasis oatmeal obey object oblige oblong oboe observe obsidian
obtain obvious ocarina occasion ocean ocelot octave octet octopus odds ode odometer odyssey offer office
offshoot often oil oilcloth oiling oilskin ointment okra old older oleander olive omega omits omnivore once
one onion online onlooker only onset onshore onstage onto onward onyx oodles oolong opal open operate
opinion opted option opulent orange orator orbit orchid order ordinary oregano organic origin oriole ornate
osier osmosis osprey ostrich other otter ounce outbound outclass outdo outer outfit outgrow outing outline
output outright outside outtake outward oval ovation oven over owl owls owner oxbow oxen oxide oxygen oyster
ozone pace pacifier pack paddle padlock pads page pail paint pairing paisley pal palace palette palisade
palm palomino pals pamphlet pan pancake panda panel pannier panorama pans pantry papaya paper paprika
papyrus parade parcel parent parfait park parquet parrot parsley part passing paste patchy patent path patio
patron pattern pause pavement paving paws payday payload payment payoff payroll pays pea peace peafowl
peahen peak peanut pear peat pebble pecan peck pectin pedal pedestal pedigree peel peg pegs pekoe pelagic
pelican pellet pen pencil penguin penknife penlight penny pens pentagon peony people pepper pepsin perch
perfect pergola perhaps permit person pesto petal petrol pets petunia pewter phase pheasant phlox phoenix
phone photo phrase physics piano piazza piccolo pick picnic picture pieces pies pigeon pigment pigtail pilaf
pilchard pile piling pillar pilot pimento pinafore pinball pine ping pinion pink pinnacle pinpoint pins pint
pinwheel pioneer pipe pipit pippin piquant piston pita pitch piton pivot pixel pixie pizza place plain plant
plaque plastic plate plaudit play plaza please pledge plenty plethora pliable pliers plinth plod plover
pluck plugin plum plunger plural plus plywood pocket pod podcast podium pods poem poet pogo poignant point
poise poker polar pole poling polka pollen polo polymer pomade pomelo pommel poncho pond ponies pontoon pony
poodle pool popcorn poplar poppy popular porch porous porpoise porridge portion pose position possible
postal posy potato potent pothole potion potluck potpie pottery pouch poultry pounce powder power praise
praline prattle prawn preamble precise predict prefix prelude premium prepare prequel press pretty prevent
price prime print prior prism privacy prize probably process produce profile progeny project prolong prompt
pronoun proof propose prorate prose protect proud proven proxy prudent prune public puddle puffin pull pulp
pulse puma pumice pump puncture punnet puns pup pupil puppy pups purchase purely purify purl purpose purr
purse push putty puzzle pylon pyramid pyrite python quadrant quail qualify quantum quarter quasar quatrain
query quest queue quick quiet quill quintet quip quirky quite quiz quoit quorum quote rabbit radar radio
raffle rafter raglan ragout ragtime ragweed rail raiment rain raise rake rally ramble ramekin ramify ramp
ranch random range rapid rapport rare rarity raster ratchet rate rather ratio rattle raven ravine rayon rays
razors reach ready reagent real reappear reason rebind rebound rebuild recall recent recheck recipe reckon
reclaim record rectify recycle reddish redesign redone redwood reef reels reeve refer refill reflex reformat
refrain refund regain regency registry regroup regular rehearse reindeer rejoice rekindle relax release
reliable reload rely remark remedy remind remnant remote rename render renew rennet renovate rent reopen
reorder repair repeat rephrase reply report reprint repute request reread resale rescuer reset resident
resort respect rest result retail rethink retinue retold retry return reunite reuse revamp reveal revise
revved reward rewind rework rhapsody rheostat rhetoric rhino rhombus rhubarb rhyme rhythm ribbon rice rich
rickety ricotta riddle ride ridge rightful rills rind ring rinks rinse ripen ripple ripsaw rise risotto
ritzy river rivulet roadway roam roar roaster robe robin robot robust rocket rococo rodeo roebuck roll
romaine roof rook room rooster root rope rose rosin roster rosy rotate rotors rotunda round routine roving
row rowboat rowing rows rubber rubies rubric ruby rucksack ruffle rug rugby rugs rule ruling rumble rummage
rumple run runabout rundown runner runway rural rush rusk russet rusty rutabaga sachet saddle safari safely
saffron saga sage said sail sake salary salient salmon saloon salsa salt salve same samovar sample sandal
sapling sapphire sardine satay satchel satisfy saturate sauce savanna save savings savvy sawdust sawed
sawhorse sawmill saws says scale scamper scanner scarf scenic schema school science scissor scone scooter
scope score scout scrabble screen script scroll scrub scuba sculptor scuttle sea seabird seacoast seafood
seal seam seaport search season seat seaweed second secret sector secure sedan sedge sediment sedum seedling
seek seesaw segment segue seldom select selfless sell seltzer semester seminar send senior sense sepal sepia
sequel serenade series serum server sesame session settle setup seven sewing shadow shake shallow shampoo
shape share shawl sheaf shed sheep shelf shepherd shield shift shimmer shine ship shirt shoe shook shop
shorter shout shovel shown shrimp shrub shuttle side sienna sierra siesta sieve sift sight sign silage
silent silicon silk silly silo silt silver similar simple simulate since sine single siphon sips sirloin
sister sitar sitcom siting sits six sixes sixpence sixth size sizing sizzle skater skein sketch ski skier
skiing skill skim skip skirt skis sky skydive skyline skyward slalom slant slate sled sleep sleigh slender
sleuth slice slide slim sling slipper sliver slogan slope slot slow slumber small smart smidgen smile
smitten smocking smooth snack snaffle snail snap snazzy snicker snippet snooze snorkel snowy snuggle soak
soap soar soccer society sock soda sodium sofa soft sojourn solar solder sole solid solo solstice solution
solve some sonata song sonic sonnet sons soon soothe soprano sorbet sorghum sorrel sort soulful sound soup
south souvenir soybean space span spare spatula speak special speech spell spend sphere sphinx spice spider
spiffy spigot spiky spin spiral splash splendid splice spoken sponsor spool sport spot spout spray spread
spring sprout spruce spry spud spume spun spur square squeak squid stable stack stadium staff stage stair
stall stamina stand staple start status staunch stay steam steel stellar stem stencil step stereo stevia
stew sticker still stipple stir stitch stoat stock stodgy stone stop storage stove straw stream string
strong strudel stucco study stuff sturgeon style sublet submit subplot subtle suburb subway succeed such
sucrose sudden suds suede sugar suggest suit sultana sumac summary sun sunblock sundae sunfish sung sunken
sunlight sunny sunrise sunset suntan sunup super supply surely surface surge surmise surname surprise survey
sushi sustain swallow swan swap swath sway sweater sweep swept swift swim swing swirl swish switch swivel
swoop sycamore syllable sylvan symbol symmetry symphony synergy synonym syntax syringa syrup system tabby
table tabs tabular tackle taco tactic tadpole taffeta tag tags tail take talent talk tall tamale tamer
taming tanager tandem tango tansy tap tape tapioca taproot taps tarmac tarpon tarry tartan task tassel taste
taught taupe tawny taxi taxonomy tea teacher teak teal team teapot teardrop teaspoon teatime techno teen
televise tell tempo ten tenant tender tenet tenfold tennis tenor tenpin tensile tenth tenure tepid term
terrace test tether text thank that theme then theory there thesis they thick thimble think thirty thistle
thorn those thought thread thrive throng thrush thud thumb thunder thus thyself tiara ticket tidal tide
tiding tidy tie ties tiger tight tilde tile tiling tiller tilt timber time timing tin tinfoil tinkle tinny
tinsel tinting tiny tip tips tiptoe tissue titanium title toad toast toboggan today toddle toes toffee tofu
toga together toggle token told toll tomato tomorrow tonal tone tonight tonne took tool tooted top topaz
topcoat topic topknot topmast topsoil toque torch torrent tortilla torus total toting touch tour toward
tower towing town towpath tows toy toys trace trade train tram transfer trapeze travel tray treat treble
tree trefoil trek trellis tremor trend trestle tribute trickle trident trifle trike trilogy trim trinket
trio trip triumph trivia trolley trombone trophy trot trout trowel truck true truffle truism truly trumpet
trunk trust truth tub tuba tube tubing tubs tuck tuft tugboat tuition tulip tulle tumble tuna tundra tune
tungsten tunic tunnel turbine tureen turf turmeric turn turtle tusks tussock tutelage tutor tutu tuxedo
tweezers twelve twenty twice twiddle twig twilight twine twirl twist twofold twosome type typical typo
ukulele ultimate umbrella umlaut umpire umpteen unaided unaware unbar unbend unbolt unbutton uncle uncommon
under undone unearth uneven unfasten unfold unhook unicorn uniform unique unison unit universe unlatch
unlisted unlock unpack unpick unplug unravel unroll unset unsung untangle untie untold unusual unveil unwind
unwound unwrap upbeat upcoming update upend upfront upgrade upheld uphill uphold upkeep upland uplift upload
upmarket upon upper upraise upright upscale upside upstairs upsurge upswing uptake uptown upturn upward
upwind urban usage useful user uses usher usual utensil utility utopia utterly vacation vacuum valet valid
valley value van vanilla vans vantage variety varnish varsity vary vase vastly vault vector vegan veggie
vehicle velocity velvet vendor venture venue verbena verify vernal version vertical verve very vessel vest
vet vets viable viaduct vial vibe vibrant viburnum vicinity victory video view vigilant vignette village
vineyard vintage vinyl violin virtue viscount vision visors vista visual vital vivacity vivid vocal vogue
voice volcano volition volley voltage volume voucher vowel vows voyage wade wading wafer waffle waft wager
wagon wagtail wainscot wakeful walk wall walnut walrus waltz wand want wapiti warbler warden warm wash watch
water watt wave waving wavy wax waxwork way wayfarer ways wealth wear weather weave webcam webinar website
wedding wedge week weight welcome welder well went west wet wetland whale wham wharf what wheat wheel whelk
when wherever which while whimsy whinny whippet whirl whisk whittle who whoever whole whom whoosh whose
wicket wide widget width wigeon wiggle wigs wiki wild willing winch wind wing wink winner winsome winter
wipe wire wisdom wise wish wisps wistful with witty wizard wobble wok wolf wolves wombat wonder wooden woof
wool word work world worthy wove wrap wreath wrench wriggle wrist written wrought yacht yak yaks yams yaps
yard yarn yarrow yawl yawn year yeast yelp yes yeti yield yodel yoga yonder you young your youth yucca zeal
zebra zenith zephyr zero zest zigzag zillion zinc zing zinnia zip zipper zips zircon zither zodiac zonal
zone zoning zoo zoology zoom zoos zucchini
`
    .trim()
    .split(/\s+/),
);
