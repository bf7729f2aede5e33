package com.duebook.receivables.ui;

import com.duebook.money.Money;
import com.duebook.ui.Words;
import com.duebook.ui.form.Confirm;

/** Asked once before an invoice gets its number. */
final class IssueQuestion {

    private IssueQuestion() {}

    static void ask(Money total, String customer, Words words, Runnable go) {
        Confirm.ask(words.get("receivables.issue.ask"),
                words.get("receivables.issue.text", words.money(total), customer),
                words.get("receivables.action.issue"), go);
    }
}
