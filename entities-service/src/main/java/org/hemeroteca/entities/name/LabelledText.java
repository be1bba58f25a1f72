package org.hemeroteca.entities.name;

import java.util.List;
import org.hemeroteca.entities.text.Span;

/** A text with the names that an annotator, human or machine, marked in it. */
record LabelledText(String text, List<Name> names) {
    LabelledText {
        names = List.copyOf(names);
    }

    /**
     * A marked name.
     *
     * @param span in UTF-16 units
     * @param nameClass null where careful readers differ, so that nothing is to be learnt from it
     */
    record Name(Span span, NameClass nameClass) {}
}
