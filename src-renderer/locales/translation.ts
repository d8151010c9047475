/** The same keys with other words. French has one more plural form, for millions. */
export type TranslationOf<Texts> = Texts extends string
  ? string
  : { readonly [Key in keyof Texts]: TranslationOf<Texts[Key]> } & {
      readonly [Key in keyof Texts as Key extends `${infer Base}_other` ? `${Base}_many` : never]: string;
    };
