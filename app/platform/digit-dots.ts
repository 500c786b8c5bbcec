/** The digits as five by seven dots, drawn here so that a picture with a number needs no font. */
const DIGITS: Record<string, readonly string[]> = {
  "0": [" ### ", "#   #", "#   #", "#   #", "#   #", "#   #", " ### "],
  "1": ["  #  ", " ##  ", "  #  ", "  #  ", "  #  ", "  #  ", " ### "],
  "2": [" ### ", "#   #", "    #", "   # ", "  #  ", " #   ", "#####"],
  "3": [" ### ", "#   #", "    #", "  ## ", "    #", "#   #", " ### "],
  "4": ["   # ", "  ## ", " # # ", "#  # ", "#####", "   # ", "   # "],
  "5": ["#####", "#    ", "#### ", "    #", "    #", "#   #", " ### "],
  "6": [" ### ", "#    ", "#    ", "#### ", "#   #", "#   #", " ### "],
  "7": ["#####", "    #", "   # ", "  #  ", "  #  ", " #   ", " #   "],
  "8": [" ### ", "#   #", "#   #", " ### ", "#   #", "#   #", " ### "],
  "9": [" ### ", "#   #", "#   #", " ####", "    #", "    #", " ### "],
};
const HEIGHT = 7;
const GAP = " ";
const BLANK = "   ";

/** Seven rows of dots, true where it is dark. @param number digits, and blanks between them */
export function digitDots(number: string): boolean[][] {
  const signs = [...number];
  return Array.from({ length: HEIGHT }, (_, row) => {
    const line = signs.map((sign) => DIGITS[sign]?.[row] ?? BLANK).join(GAP);
    return [...line].map((dot) => dot === "#");
  });
}
