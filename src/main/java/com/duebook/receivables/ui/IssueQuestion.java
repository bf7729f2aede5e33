package com.duebook.receivables.ui;

import com.duebook.money.Money;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;
import java.util.Set;

/** Asked once before an invoice gets its number. */
final class IssueQuestion {

    private IssueQuestion() {}

    /** @param unprintable letters that the paper would not show */
    static void ask(Money total, String customer, Set<String> unprintable, Words words, Runnable go) {
        var text = words.get("receivables.issue.text", words.money(total), customer);
        Confirm.ask(words.get("receivables.issue.ask"),
                unprintable.isEmpty() ? text : words.get("receivables.issue.unprintable", String.join(" ", unprintable)) + " " + text,
                words.get("receivables.action.issue"), go);
    }
}
