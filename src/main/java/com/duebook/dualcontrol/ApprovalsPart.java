package com.duebook.dualcontrol;

import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.FilePart;
import com.duebook.money.Currencies;
import com.duebook.money.Money;
import com.duebook.problem.Refusal;
import com.duebook.tenancy.Confirmation.Kind;
import com.duebook.tenancy.Right;
import com.duebook.tenancy.Role;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When a second person or factor is asked, as a file writes it: what, by whom, alone up to which amount, and which. */
@Component
@Order(30)
class ApprovalsPart implements FilePart<List<Rule>> {

    private final RuleBook rules;

    ApprovalsPart(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public String field() {
        return "approvals";
    }

    @Override
    public List<Rule> read(FileNode node, Currency usual) {
        var all = node.items().stream().map(item -> rule(item, usual)).toList();
        try {
            RuleBook.checkEach(new ApprovalRules(all));
            return all;
        } catch (Refusal refusal) {
            throw node.fault("cannot all be kept: " + refusal.key());
        }
    }

    private static Rule rule(FileNode item, Currency usual) {
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

    @Override
    public void apply(List<Rule> all) {
        rules.replace(rules.current(), new ApprovalRules(all));
    }

    @Override
    public List<Map<String, Object>> write() {
        return rules.current().all().stream().map(ApprovalsPart::written).toList();
    }

    private static Map<String, Object> written(Rule rule) {
        var upTo = rule.upTo();
        return new FileFields().with("what", rule.right().name()).with("who", rule.role() == null ? null : rule.role().name())
                .with("upTo", upTo == null ? null : upTo.amount().toPlainString())
                .with("currency", upTo == null ? null : upTo.currency().getCurrencyCode())
                .with("by", rule.by() == Kind.SECOND_PERSON ? null : rule.by().name()).map();
    }
}
