import { wordSet } from "../../../../word-set.ts";

/** Units of measurement and currency: written forms and the name we give them. Names are lower-case singular, currencies ISO 4217. */
export interface UnitRow {
  readonly unit: string;
  readonly kind:
    | "money"
    | "percent"
    | "time"
    | "length"
    | "area"
    | "volume"
    | "weight"
    | "speed"
    | "temperature"
    | "power"
    | "data"
    | "other";
  /** Forms as written; a form of upper-case letters only matches so. */
  readonly forms: readonly string[];
}

function row(kind: UnitRow["kind"], unit: string, forms: string): UnitRow {
  return { kind, unit, forms: forms.split("|") };
}

/** Units with their English forms. Order does not matter: no form names two units. */
export const ENGLISH_UNITS: readonly UnitRow[] = [
  row("percent", "percent", "%|pc|percent|per cent|pct|percentage point|percentage points"),
  row("money", "USD", "dollar|dollars|us dollar|us dollars|USD"),
  row("money", "cent", "cent|cents"),
  row("money", "EUR", "euro|euros|EUR"),
  row("money", "GBP", "pound sterling|pounds sterling|GBP|quid"),
  row("money", "penny", "pence|penny"),
  row("money", "JPY", "yen|JPY"),
  row("money", "CNY", "yuan|renminbi|CNY|RMB"),
  row("money", "INR", "rupee|rupees|INR"),
  row("money", "ILS", "shekel|shekels|ILS"),
  row("money", "CHF", "franc|francs|swiss francs|CHF"),
  row("money", "RUB", "ruble|rubles|rouble|roubles|RUB"),
  row("money", "MYR", "ringgit|MYR"),
  row("money", "sen", "sen"),
  row("money", "KRW", "KRW|south korean won|korean won"),
  row("money", "dinar", "dinar|dinars"),
  row("money", "dirham", "dirham|dirhams"),
  row("money", "riyal", "riyal|riyals|rial|rials"),
  row("money", "peso", "peso|pesos"),
  row("money", "lira", "lira|liras"),
  row("money", "naira", "naira"),
  row("money", "taka", "taka"),
  row("money", "birr", "birr"),
  row("money", "hryvnia", "hryvnia|hryvnias|UAH"),
  row("money", "krona", "krona|kronor|krone|kroner"),
  row("money", "baht", "baht"),
  row("money", "rupiah", "rupiah"),
  row("money", "kyat", "kyat|kyats"),
  row("money", "kip", "kip"),
  row("money", "riel", "riel|riels"),
  row("money", "dong", "dong"),
  row("money", "gourde", "gourde|gourdes"),
  row("money", "afghani", "afghani|afghanis"),
  row("money", "manat", "manat|manats"),
  row("money", "lari", "lari"),
  row("money", "dram", "dram|drams"),
  row("money", "tenge", "tenge"),
  row("money", "som", "som|soms"),
  row("money", "somoni", "somoni|somonis"),
  row("money", "ouguiya", "ouguiya|ouguiyas"),
  row("money", "pula", "pula"),
  row("money", "leone", "leones"),
  row("money", "guarani", "guaranis|guaraníes"),
  row("money", "sol", "soles"),
  row("money", "colon", "colones"),
  row("money", "paʻanga", "pa'anga"),
  row("money", "tala", "tala"),
  row("money", "leu", "lei"),
  row("money", "lev", "leva"),
  row("money", "zloty", "zloty|zlotys"),
  row("money", "forint", "forint|forints"),
  row("money", "koruna", "koruna|korunas|koruny"),
  row("money", "cedi", "cedi|cedis"),
  row("money", "shilling", "shilling|shillings"),
  row("money", "kwacha", "kwacha"),
  row("money", "metical", "metical|meticais"),
  row("money", "rand", "rand"),
  row("money", "ariary", "ariary"),
  row("money", "dalasi", "dalasi"),
  row("money", "ngultrum", "ngultrum"),
  row("money", "rufiyaa", "rufiyaa"),
  row("money", "quetzal", "quetzal|quetzales"),
  row("money", "lempira", "lempira|lempiras"),
  row("money", "bolivar", "bolivar|bolivars|bolivares"),
  row("money", "real", "reais"),
  row("money", "kina", "kina"),
  row("money", "vatu", "vatu"),
  row("time", "second", "second|seconds|sec|secs"),
  row("time", "minute", "minute|minutes|min|mins"),
  row("time", "hour", "hour|hours|hr|hrs"),
  row("time", "day", "day|days"),
  row("time", "night", "night|nights"),
  row("time", "week", "week|weeks"),
  row("time", "fortnight", "fortnight|fortnights"),
  row("time", "month", "month|months"),
  row("time", "year", "year|years|yr|yrs"),
  row("time", "decade", "decade|decades"),
  row("time", "century", "century|centuries"),
  row("length", "millimetre", "mm|millimetre|millimetres|millimeter|millimeters"),
  row("length", "centimetre", "cm|centimetre|centimetres|centimeter|centimeters"),
  row("length", "metre", "m|metre|metres|meter|meters"),
  row("length", "kilometre", "km|kms|kilometre|kilometres|kilometer|kilometers"),
  row("length", "inch", "inch|inches|″"),
  row("length", "foot", "ft|foot|feet|′"),
  row("length", "yard", "yard|yards|yd"),
  row("length", "mile", "mile|miles"),
  row("area", "square metre", "sq m|square metre|square metres|square meter|square meters|m²|m2|sqm"),
  row(
    "area",
    "square kilometre",
    "sq km|square kilometre|square kilometres|square kilometer|square kilometers|km²|km2",
  ),
  row("area", "square mile", "sq mi|square mile|square miles"),
  row("area", "square foot", "sq ft|square foot|square feet"),
  row("area", "hectare", "hectare|hectares|ha"),
  row("area", "acre", "acre|acres"),
  row("volume", "litre", "litre|litres|liter|liters|l"),
  row("volume", "millilitre", "ml|millilitre|millilitres|milliliter|milliliters"),
  row("volume", "gallon", "gallon|gallons"),
  row("volume", "cubic metre", "cubic metre|cubic metres|cubic meter|cubic meters|m³|m3"),
  row("volume", "cubic foot", "cubic foot|cubic feet"),
  row("volume", "barrel", "barrel|barrels"),
  row("weight", "tonne", "tonne|tonnes|ton|tons|metric ton|metric tons|metric tonnes|metric tonne|mt|MT"),
  row("weight", "kilogram", "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes"),
  row("weight", "gram", "g|gram|grams|gramme|grammes"),
  row("weight", "pound", "lb|lbs|pound|pounds"),
  row("weight", "ounce", "oz|ounce|ounces"),
  row("speed", "kilometre per hour", "km/h|kph|kmh|kilometres per hour|kilometers per hour|km per hour"),
  row("speed", "mile per hour", "mph|miles per hour"),
  row("speed", "metre per second", "m/s|metres per second|meters per second"),
  row("speed", "knot", "knot|knots|kt|kts"),
  row("speed", "revolution per minute", "rpm"),
  row("temperature", "degree celsius", "°c|degrees celsius|degree celsius|celsius|degrees c"),
  row("temperature", "degree fahrenheit", "°f|degrees fahrenheit|fahrenheit"),
  row("temperature", "degree", "°|degree|degrees"),
  row("power", "horsepower", "hp|horsepower|bhp"),
  row("power", "watt", "watt|watts"),
  row("power", "kilowatt", "kw|kilowatt|kilowatts"),
  row("power", "megawatt", "mw|megawatt|megawatts"),
  row("power", "gigawatt", "gw|gigawatt|gigawatts"),
  row("power", "kilowatt hour", "kwh|kilowatt hour|kilowatt hours"),
  row("power", "megawatt hour", "mwh|megawatt hours"),
  row("power", "gigawatt hour", "gwh|gigawatt hours"),
  row("power", "volt", "volt|volts"),
  row("power", "amp", "amp|amps"),
  row("data", "gigabyte", "gb|gigabyte|gigabytes"),
  row("data", "megabyte", "mb|megabyte|megabytes"),
  row("data", "terabyte", "tb|terabyte|terabytes"),
  row("data", "kilobyte", "kb"),
  row("data", "megapixel", "mp|megapixel|megapixels"),
  row("data", "hertz", "hz|khz|mhz|ghz"),
  row("data", "megabit per second", "mbps|gbps|kbps"),
  row("other", "point", "point|points"),
  row("money", "p", "p"),
  row("other", "decibel", "db|decibel|decibels"),
  row("other", "mile per gallon", "mpg|miles per gallon"),
  row("other", "magnitude", "magnitude"),
  row("other", "basis point", "basis point|basis points|bps"),
  row("other", "generation", "G"),
];

/** What becomes of land in a disaster. */
export const LOST_LAND: ReadonlySet<string> = wordSet(
  "flooded inundated submerged underwater water burned burnt scorched destroyed damaged ruined lost silted salted mined contaminated ravaged devastated",
);

/** How many years a unit of more than one has. */
export const YEARS: Readonly<Record<string, number>> = { decade: 10, century: 100 };
