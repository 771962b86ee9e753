export interface Labels { readonly records: object; }
