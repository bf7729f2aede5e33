package com.duebook.credit.ui.score.due;

import com.duebook.credit.score.due.DueRow;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactTexts;
import com.duebook.text.Listing;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an assessment lacks, as people read it. */
@Component
class DueWords {

    private final FactKeys keys;
    private final FactTexts texts;

    DueWords(FactKeys keys, FactTexts texts) {
        this.keys = keys;
        this.texts = texts;
    }

    String missing(DueRow row, Locale reader) {
        return row.missing().isEmpty() ? ""
                : Listing.of(row.missing().stream().map(name -> texts.name(keys.of(name), reader)).toList(), reader);
    }
}
