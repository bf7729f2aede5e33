package com.duebook.credit.ui.score.due;

import com.duebook.credit.score.due.DueRow;
import com.duebook.facts.FactKeys;
import com.duebook.facts.FactTexts;
import com.duebook.text.Listing;
import com.duebook.text.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What has to be asked or looked at, as people read it. */
@Component
class DueWords {

    private final FactKeys keys;
    private final FactTexts facts;
    private final Texts texts;

    DueWords(FactKeys keys, FactTexts facts, Texts texts) {
        this.keys = keys;
        this.facts = facts;
        this.texts = texts;
    }

    /** Says why where there is none. */
    String className(DueRow.Assessed assessed, Locale reader) {
        return assessed.className().isEmpty() ? texts.get("credit.score.withheld", reader) : assessed.className();
    }

    String wanted(DueRow row, Locale reader) {
        return switch (row.reason()) {
            case INPUTS -> Listing.of(row.stale().stream().map(input -> texts.get("credit.score.due.input." + input, reader)).toList(),
                    reader);
            case ANSWERED -> texts.get("credit.score.due.answer", reader);
            case NEVER -> texts.get("credit.score.due.assess", reader);
            case RUNS_OUT, STALE, MISSING -> row.missing().isEmpty() ? ""
                    : Listing.of(row.missing().stream().map(name -> facts.name(keys.of(name), reader)).toList(), reader);
        };
    }
}
