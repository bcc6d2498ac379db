/** Units that are no words and stand for nothing else after a number and a space. */
const unit =
  /(\d) (?=(?:[km]?Hz|[GM]Hz|[kmc]m|nm|µm|μm|kg|mg|ms|ns|µs|μs|[kKMGT]i?B|[GTP]?FLOPS?|[GTP]?FLOPs|dB|fps|FPS|ppm|px|kW|kWh|°C|°F|°)(?![\p{L}\d]))/gu;

/** A text in which no line breaks between a number and its unit. */
export function joinUnits(text: string): string {
  return text.replace(unit, '$1\u00A0');
}
