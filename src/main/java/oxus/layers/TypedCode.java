package oxus.layers;

/** What somebody typed where a view code is asked for. */
public sealed interface TypedCode permits ViewCode, TypedCode.Trouble {

    /** Why it stands for no view. */
    enum Trouble implements TypedCode {
        /** It does not look like one. */
        NO_CODE,
        /** A letter is wrong, or there is one too few or too many. */
        MISTYPED,
        /** A newer program printed it, which knows more than this one. */
        NEWER
    }
}
