package com.duebook.credit.ui;

import com.duebook.credit.limit.CreditLimits;
import com.duebook.credit.limit.LimitEvent;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.customers.ui.panel.CustomerHistory;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Limits that were set and ended, in a customer's history. */
@Component
class LimitHistory implements CustomerHistory {

    private final CreditLimits limits;
    private final LimitTexts texts;
    private final Words words;

    LimitHistory(CreditLimits limits, LimitTexts texts, Words words) {
        this.limits = limits;
        this.texts = texts;
        this.words = words;
    }

    @Override
    public List<Timeline.Event> of(UUID customer, int most) {
        return LimitEvent.of(limits.history(customer)).stream().limit(most).map(this::entry).toList();
    }

    private Timeline.Event entry(LimitEvent event) {
        var limit = event.limit();
        var kind = texts.kind(limit.scope(), limit.kind(), words.locale());
        var until = event.until();
        return until == null
                ? new Timeline.Event(event.at(), words.get("credit.limit.event.set", kind, texts.amount(limit.amount(), words.locale())),
                        event.by(), limit.reason(), null)
                : new Timeline.Event(event.at(), words.get("credit.limit.event.ended", kind), event.by(),
                        words.get("credit.limit.event.until", words.dates().date(until)), null);
    }
}
