package com.duebook.tenants;

import com.duebook.dualcontrol.ApprovalRules;
import com.duebook.dualcontrol.Rule;
import com.duebook.dualcontrol.RuleBook;
import com.duebook.money.Currencies;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** When a second person or factor is asked, as a file writes it: what, by whom, alone up to which amount, and which. */
final class FileApproval {

    private FileApproval() {}

    /** @param usual the currency of an amount that names none */
    static List<Rule> all(FileNode list, Currency usual) {
        var rules = list.items().stream().map(item -> of(item, usual)).toList();
        try {
            RuleBook.checkEach(new ApprovalRules(rules));
            return rules;
        } catch (Refusal refusal) {
            throw list.fault("cannot all be kept: " + refusal.key());
        }
    }

    private static Rule of(FileNode item, Currency usual) {
        item.allow("what", "who", "upTo", "currency", "by");
        var currency = item.find("currency")
                .map(node -> node.as(Currencies::of, "the three letters of a currency")).orElse(usual);
        return new Rule(
                item.find("who").map(node -> node.oneOf(Role.class)).orElse(null),
                item.field("what").oneOf(Right.class),
                item.find("upTo").map(node -> node.as(text -> Money.exactly(new BigDecimal(text), currency),
                        "an amount of " + currency + " such as 500.00")).orElse(null),
                item.find("by").map(node -> node.oneOf(Kind.class)).orElse(Kind.SECOND_PERSON));
    }
}
