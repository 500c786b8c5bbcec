/** Words that people put into passwords most often, after undoing the usual disguises: see password.server.ts. */
const LIST = `
password passwort passw0rd passphrase secret secure security login logon signin access admin administrator root user
username guest default changeme change temp temporary test tester testing letmein opensesame open please welcome hello
qwerty qwertyuiop qwertyui qwert azerty asdfghjkl asdfgh asdf zxcvbnm zxcvbn zxcv qazwsx qazwsxedc qweasd qweasdzxc
abcdefghijklmnopqrstuvwxyz abcdefghijkl abcdefgh abcdef abcd abc xyz iloveyou loveyou love lovely sweetheart princess
prince angel baby babygirl sunshine rainbow flower butterfly summer winter spring autumn monday friday sunday january
february march april june july august september october november december football soccer baseball basketball hockey
cricket rugby golf tennis liverpool arsenal chelsea everton manchester united villa rangers celtic england scotland
wales britain london birmingham coventry superman batman spiderman ironman starwars pokemon naruto minecraft fortnite
matrix merlin dragon master shadow monkey tiger lion eagle falcon phoenix wolf buddy bailey charlie daniel michael
michelle jordan jessica jennifer ashley thomas george harley hunter robert matthew joshua andrew nicole amanda anthony
william samantha hannah oliver jack harry sophie chocolate cookie cheese banana orange apple pepper ginger peanut coffee
computer internet google facebook youtube twitter instagram microsoft windows samsung android iphone apple mobile
whatever trustno nothing something forever freedom killer thunder ranger silver golden diamond purple yellow blue green
black white red mustang ferrari porsche mercedes corvette yamaha honda hammer soldier warrior family mother father
friend friends money blessed jesus christ heaven church charity partnership office team staff volunteer community
`;

export const COMMON_PASSWORDS: readonly string[] = [...new Set(LIST.split(/\s+/).filter(Boolean))].sort(
  (a, b) => b.length - a.length,
);
