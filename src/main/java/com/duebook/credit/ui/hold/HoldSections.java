package com.duebook.credit.ui.hold;

import com.duebook.credit.hold.HoldView;
import com.duebook.credit.hold.Holds;
import com.duebook.credit.hold.UnlockQuote;
import com.duebook.customers.CustomerNames;
import com.duebook.receivables.Payables;
import com.duebook.ui.Timeline;
import com.duebook.ui.Words;
import com.duebook.workspace.Colleagues;
import com.duebook.workspace.Members;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;

/** How a customer stands for more credit, what ends a hold, what may be done about it, and how it came to stand so. */
@org.springframework.stereotype.Component
public class HoldSections {

    private final Holds holds;
    private final HoldDeeds deeds;
    private final HoldTexts texts;
    private final CustomerNames names;
    private final Payables debts;
    private final Members members;
    private final SendUnlock send;
    private final Words words;

    HoldSections(Holds holds, HoldDeeds deeds, HoldTexts texts, CustomerNames names, Payables debts, Members members, SendUnlock send,
            Words words) {
        this.holds = holds;
        this.deeds = deeds;
        this.texts = texts;
        this.names = names;
        this.debts = debts;
        this.members = members;
        this.send = send;
        this.words = words;
    }

    /** @param done called after something was decided */
    public Component of(UUID customer, Runnable done) {
        var view = holds.of(customer);
        var head = view.group().customer();
        var section = new HoldSection(view, names.of(List.of(head)).name(head), texts, words).with(deeds.of(customer, view, done));
        var quote = view.quote();
        if (quote.isPayable()) {
            section.add(new H3(words.get("credit.hold.quote")),
                    new QuoteTable(quote, debts.names(quote.parts().stream().map(UnlockQuote.Part::debt).toList()), words),
                    soft("credit.hold.quote.PAY"));
            send.button(customer, quote).ifPresent(section::add);
        } else if (quote.obstacle() != null) {
            section.add(new H3(words.get("credit.hold.quote")), soft("credit.hold.quote." + quote.obstacle()));
        }
        if (!view.history().isEmpty()) {
            section.add(new H3(words.get("credit.hold.history")), history(view));
        }
        return section;
    }

    private Paragraph soft(String key) {
        var text = new Paragraph(words.get(key));
        text.addClassName("soft");
        return text;
    }

    private Timeline history(HoldView view) {
        var people = new Colleagues(members);
        return new Timeline(view.history().stream().map(event -> texts.entry(event, people)).toList(), words.dates());
    }
}
