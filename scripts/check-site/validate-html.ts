import {
  ConfigLoader,
  HtmlValidate,
  type ResolvedConfig,
  StaticConfigLoader,
} from 'html-validate/node';

/** The same settings for every page, worked out once: that takes as long as a small page. */
class OneConfigLoader extends ConfigLoader {
  private readonly config: ResolvedConfig | Promise<ResolvedConfig>;

  constructor() {
    super([]);
    const presets = { extends: ['html-validate:standard', 'html-validate:a11y'] };
    this.config = new StaticConfigLoader(presets).getConfigFor('');
  }

  override getConfigFor(): ResolvedConfig | Promise<ResolvedConfig> {
    return this.config;
  }

  override flushCache(): void {}

  override defaultConfig() {
    return this.empty();
  }
}

const validator = new HtmlValidate(new OneConfigLoader());

/** What is wrong with a page by the standard's own rules, as html-validate knows them. */
export function validateHtml(html: string): readonly string[] {
  return validator
    .validateStringSync(html)
    .results.flatMap((result) => result.messages)
    .map(({ message, ruleId, selector }) => `${message} (${ruleId}, ${selector ?? 'document'})`);
}
