package com.duebook.credit.cover;

import com.duebook.credit.limit.LimitScope;
import com.duebook.customers.group.CustomerGroups;
import com.duebook.money.MoneyFormat;
import com.duebook.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Insured limits that terms are too long for: the insurer does not pay for what is due later than the policy lets it be. */
@Component
public class LostCovers {

    private final StoredCovers stored;
    private final CustomerGroups groups;
    private final Texts texts;

    LostCovers(StoredCovers stored, CustomerGroups groups, Texts texts) {
        this.stored = stored;
        this.groups = groups;
        this.texts = texts;
    }

    /** What a customer is to be given from a day on. */
    public record Terms(UUID customer, LocalDate on, long days) {

        private boolean cost(CoverView cover, UUID head) {
            return cover.customer().equals(cover.terms().scope() == LimitScope.CUSTOMER ? customer : head)
                    && cover.isOn(on) && cover.terms().isShorterThan(days);
        }
    }

    /** Of the customer and of its group, as they hold on that day. Callers have checked the right to. */
    @Transactional(readOnly = true)
    public List<CoverView> of(UUID customer, LocalDate on, long days) {
        return of(List.of(new Terms(customer, on, days))).getFirst();
    }

    /** Of each of many, in a fixed number of statements. */
    @Transactional(readOnly = true)
    public List<List<CoverView>> of(List<Terms> all) {
        var heads = groups.heads(all.stream().map(Terms::customer).collect(Collectors.toSet()));
        var holders = Stream.concat(heads.keySet().stream(), heads.values().stream()).collect(Collectors.toSet());
        var limited = holders.isEmpty() ? Map.<UUID, List<CoverView>>of() : stored.withLongestTerms(holders).stream()
                .map(CreditCover::view).collect(Collectors.groupingBy(CoverView::customer));
        return all.stream().map(terms -> lost(terms, heads.getOrDefault(terms.customer(), terms.customer()), limited)).toList();
    }

    private static List<CoverView> lost(Terms terms, UUID head, Map<UUID, List<CoverView>> limited) {
        return Stream.of(terms.customer(), head).distinct().flatMap(holder -> limited.getOrDefault(holder, List.of()).stream())
                .filter(cover -> terms.cost(cover, head)).toList();
    }

    /** A sentence for each. */
    public String text(List<CoverView> lost, long days, Locale reader) {
        return lost.stream().map(CoverView::terms).map(terms -> texts.get("credit.cover.lost", reader, terms.giver(), terms.reference(),
                terms.longestTerms() == null ? 0 : terms.longestTerms(), days, MoneyFormat.format(terms.raises(), reader)))
                .collect(Collectors.joining(" "));
    }
}
