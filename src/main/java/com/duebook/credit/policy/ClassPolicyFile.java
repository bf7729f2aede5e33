package com.duebook.credit.policy;

import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.money.Currencies;
import com.duebook.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is otherwise for classes or segments as a file writes it: a list of which each item says for whom. */
final class ClassPolicyFile {

    private ClassPolicyFile() {}

    /**
     * @param list the field of the file
     * @param of the field of each item that says for whom
     * @param name reads that
     */
    static Map<String, ClassPolicy> read(FileNode node, String list, String of, Function<FileNode, String> name, Currency usual) {
        var all = new TreeMap<String, ClassPolicy>();
        for (var item : node.find(list).map(FileNode::items).orElse(List.of())) {
            var whose = name.apply(item.field(of));
            if (all.putIfAbsent(whose, own(item, of, usual)) != null) {
                throw item.fault("says a second time what is otherwise for " + whose);
            }
        }
        return all;
    }

    private static ClassPolicy own(FileNode node, String of, Currency usual) {
        node.allow(of, "onIssue", "onOrder", "tolerancePercent", "toleranceAmount", "currency", "lateDays", "limit", "limitCurrency",
                "longestTerms", "prepayment");
        return new ClassPolicy(overLimit(node, "onIssue", CreditPolicy.USUAL.onIssue()),
                overLimit(node, "onOrder", CreditPolicy.USUAL.onOrder()), tolerance(node, usual), lateDays(node),
                new CreditTerms(amount(node, "limit", currency(node, "limitCurrency", usual)).orElse(null),
                        number(node, "longestTerms", 0, CreditTerms.MOST_DAYS), number(node, "prepayment", 1, 100)));
    }

    static OverLimit overLimit(FileNode node, String field, OverLimit standard) {
        return node.find(field).map(it -> it.oneOf(OverLimit.class)).orElse(standard);
    }

    static @Nullable Integer lateDays(FileNode node) {
        return number(node, "lateDays", 0, HoldPolicy.MOST_DAYS);
    }

    private static @Nullable Integer number(FileNode node, String name, int least, int most) {
        return node.find(name).map(field -> (int) field.number(least, most)).orElse(null);
    }

    static Tolerance tolerance(FileNode node, Currency usual) {
        return new Tolerance(
                node.find("tolerancePercent").map(field -> field.as(BigDecimal::new, "per cent such as 5.5")).orElse(BigDecimal.ZERO),
                amount(node, "toleranceAmount", currency(node, "currency", usual)).orElse(null));
    }

    private static Currency currency(FileNode node, String name, Currency usual) {
        return node.find(name).map(field -> field.as(Currencies::of, "the three letters of a currency")).orElse(usual);
    }

    private static Optional<Money> amount(FileNode node, String name, Currency currency) {
        return node.find(name).map(field -> field.as(text -> Money.exactly(new BigDecimal(text), currency),
                "an amount of " + currency + " such as 500.00"));
    }

    static @Nullable List<Map<String, Object>> write(String of, Map<String, ClassPolicy> all) {
        return all.isEmpty() ? null
                : new TreeMap<>(all).entrySet().stream().map(each -> write(of, each.getKey(), each.getValue())).toList();
    }

    private static Map<String, Object> write(String of, String name, ClassPolicy own) {
        var limit = own.terms().limit();
        return over(new FileFields().with(of, name), own.onIssue(), own.onOrder(), own.tolerance())
                .with("lateDays", own.lateDays())
                .with("limit", limit == null ? null : limit.amount().toPlainString())
                .with("limitCurrency", limit == null ? null : limit.currency().getCurrencyCode())
                .with("longestTerms", own.terms().longestTerms())
                .with("prepayment", own.terms().prepayment()).map();
    }

    static FileFields over(FileFields fields, OverLimit onIssue, OverLimit onOrder, Tolerance tolerance) {
        var amount = tolerance.amount();
        return fields.with("onIssue", onIssue.name()).with("onOrder", onOrder.name())
                .with("tolerancePercent", tolerance.percent().signum() == 0 ? null : tolerance.percent().toPlainString())
                .with("toleranceAmount", amount == null ? null : amount.amount().toPlainString())
                .with("currency", amount == null ? null : amount.currency().getCurrencyCode());
    }
}
