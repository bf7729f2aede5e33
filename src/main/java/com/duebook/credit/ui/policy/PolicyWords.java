package com.duebook.credit.ui.policy;

import com.duebook.credit.policy.ClassPolicy;
import com.duebook.credit.policy.CreditPolicy;
import com.duebook.credit.policy.CreditTerms;
import com.duebook.credit.policy.Tolerance;
import com.duebook.customers.search.CustomerSets;
import com.duebook.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a credit policy says, by the labels of its fields. */
final class PolicyWords {

    private PolicyWords() {}

    /** @param sets the workspace's segments */
    static Map<String, String> of(CreditPolicy policy, List<CustomerSets.Named> sets, Words words) {
        var said = new LinkedHashMap<String, String>();
        put(said, words, "onIssue", words.get("credit.policy.over." + policy.onIssue()));
        put(said, words, "onOrder", words.get("credit.policy.over." + policy.onOrder()));
        put(said, words, "tolerance", tolerance(policy.tolerance(), words));
        put(said, words, "orderDays", String.valueOf(policy.orderDays()));
        put(said, words, "watchPercent", String.valueOf(policy.holds().watchPercent()));
        put(said, words, "lateDays", late(policy.holds().lateDays(), words));
        put(said, words, "counted", all("credit.policy.bucket.", policy.counted(), words));
        put(said, words, "refuses", policy.holds().deeds().isEmpty() ? words.get("credit.policy.said.nothing")
                : all("credit.policy.refuses.", policy.holds().deeds(), words));
        put(said, words, "warnDays", String.valueOf(policy.holds().warning().days()));
        put(said, words, "warnCustomer", words.get("credit.policy.yesNo." + policy.holds().warning().toCustomer()));
        put(said, words, "warnOwner", words.get("credit.policy.yesNo." + policy.holds().warning().toOwner()));
        policy.classes().forEach((name, own) -> said.put(words.get("credit.policy.said.class", name), own(own, words)));
        sets.forEach(set -> Optional.ofNullable(policy.segments().get(set.id()))
                .ifPresent(own -> said.put(words.get("credit.policy.said.segment", set.name()), own(own, words))));
        return said;
    }

    private static String own(ClassPolicy own, Words words) {
        return Stream.concat(Stream.of(words.get("credit.policy.own", words.get("credit.policy.over." + own.onIssue()),
                words.get("credit.policy.over." + own.onOrder()), tolerance(own.tolerance(), words), late(own.lateDays(), words))),
                terms(own.terms(), words)).collect(Collectors.joining("; "));
    }

    /** What is given, and nothing of what is not. */
    private static Stream<String> terms(CreditTerms terms, Words words) {
        var limit = terms.limit();
        return Stream.of(
                Optional.ofNullable(limit).map(it -> words.get("credit.policy.own.limit",
                        it.isZero() ? words.get("credit.limit.cash") : words.money(it))),
                Optional.ofNullable(terms.longestTerms()).map(it -> words.get("credit.policy.own.longestTerms", it)),
                Optional.ofNullable(terms.prepayment()).map(it -> words.get("credit.policy.own.prepayment", it)))
                .flatMap(Optional::stream);
    }

    private static String late(@Nullable Integer days, Words words) {
        return Objects.toString(days, words.get("credit.policy.said.never"));
    }

    private static String tolerance(Tolerance tolerance, Words words) {
        var amount = tolerance.amount();
        return amount != null ? words.money(amount) : tolerance.percent().signum() == 0 ? words.get("credit.policy.tolerance.NONE")
                : tolerance.percent().toPlainString() + "\u00a0%";
    }

    private static void put(Map<String, String> said, Words words, String field, String value) {
        said.put(words.get("credit.policy.field." + field), value);
    }

    private static String all(String prefix, Set<? extends Enum<?>> values, Words words) {
        return values.stream().sorted().map(it -> words.get(prefix + it)).collect(Collectors.joining(" · "));
    }
}
