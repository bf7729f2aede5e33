package com.duebook.receivables.ui;

import com.duebook.receivables.InvoicePapers.Own;
import com.duebook.tenancy.Access;
import com.duebook.tenancy.Right;
import com.duebook.ui.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says before a paper is made what it needs of the settings, and leads there whoever may change them. */
@Component
class OwnDetails {

    private final Access access;
    private final Words words;

    OwnDetails(Access access, Words words) {
        this.access = access;
        this.words = words;
    }

    /** The text of a question, below what is lacking; the settings open beside it, so that it stays. */
    Div warned(Set<Own> lacking, String text) {
        var question = new Div();
        question.addClassName("section");
        if (!lacking.isEmpty()) {
            var which = lacking.size() == 1 ? lacking.iterator().next().name() : "BOTH";
            var lack = new Paragraph(words.get("receivables.issue.lacking." + which));
            lack.addClassName("warned");
            question.add(lack);
            question.add(access.may(Right.EDIT_SETTINGS)
                    ? new Paragraph(new Anchor("settings", words.get("receivables.issue.lacking.settings"), AnchorTarget.BLANK))
                    : new Paragraph(words.get("receivables.issue.lacking.askAdmin")));
        }
        question.add(new Paragraph(text));
        return question;
    }
}
