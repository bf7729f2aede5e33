package com.duebook.rates;

import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.FilePart;
import com.duebook.money.Currencies;
import com.duebook.problem.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Exchange rates as a file writes them: of each currency the latest, against the workspace's own. */
@Component
@Order(45)
class RatesPart implements FilePart<List<ExchangeRate>> {

    /** Where a day begins last: what is over or begun there is so in any workspace. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private final ExchangeRates rates;
    private final Clock clock;

    RatesPart(ExchangeRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    @Override
    public String field() {
        return "rates";
    }

    @Override
    public List<ExchangeRate> read(FileNode node, Currency usual) {
        return node.items().stream().map(item -> rate(item, usual)).toList();
    }

    private ExchangeRate rate(FileNode item, Currency usual) {
        item.allow("currency", "day", "rate", "source");
        var rate = new ExchangeRate(item.field("currency").as(Currencies::of, "the three letters of a currency"), usual,
                item.field("day").as(LocalDate::parse, "a day such as 2026-11-30"),
                item.field("rate").as(BigDecimal::new, "how many " + usual + " one of it is worth"), item.field("source").text());
        try {
            rate.check(LocalDate.now(clock.withZone(LAST)));
        } catch (Refusal refusal) {
            throw item.fault("is no rate: " + refusal.key());
        }
        return rate;
    }

    @Override
    public void apply(List<ExchangeRate> all) {
        for (var rate : all) {
            if (!rate.equals(rates.on(rate.day()).rates().get(rate.currency()))) {
                rates.set(rate.currency(), rate.day(), rate.rate(), rate.source());
            }
        }
    }

    @Override
    public List<Map<String, Object>> write() {
        return rates.latest().values().stream().sorted(Comparator.comparing(rate -> rate.currency().getCurrencyCode()))
                .map(rate -> new FileFields().with("currency", rate.currency().getCurrencyCode()).with("day", rate.day().toString())
                        .with("rate", rate.rate().toPlainString()).with("source", rate.source()).map())
                .toList();
    }
}
