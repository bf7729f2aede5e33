package com.duebook.credit.limit;

import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.rates.RatesOn;
import com.duebook.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Limits in words: what is unlimited, and what is cash before delivery, is not said in figures. */
@Component
public class LimitTexts {

    private final Texts texts;

    LimitTexts(Texts texts) {
        this.texts = texts;
    }

    /** @param limit null for unlimited */
    public String amount(@Nullable Money limit, Locale reader) {
        return limit == null ? texts.get("credit.limit.unlimited", reader)
                : limit.isZero() ? texts.get("credit.limit.cash", reader) : MoneyFormat.format(limit, reader);
    }

    /** @throws com.duebook.problem.Refusal when a rate is missing */
    public String amount(LimitInForce limit, RatesOn rates, Locale reader) {
        return limit.isGiven() ? amount(limit.isUnlimited() ? null : limit.total(rates), reader) : texts.get("credit.limit.none", reader);
    }

    /** Where a limit comes from that the customer was not given itself, such as {@code by the policy for High risk}; else empty. */
    public Optional<String> source(LimitInForce limit, Locale reader) {
        return Optional.ofNullable(limit.byPolicy()).map(policy -> texts.get("credit.limit.byPolicy", reader, policy.of()));
    }

    public String kind(LimitScope scope, LimitKind kind, Locale reader) {
        return texts.get("credit.limit.kind." + scope + "." + kind, reader);
    }

    /** Such as {@code Own limit: EUR 5,000.00, from 1 Dec 2026 to 31 Dec 2026}. */
    String line(NewLimit limit, Locale reader) {
        return line(kind(limit.scope(), limit.kind(), reader), limit.amount(), limit.from(), limit.to(), reader);
    }

    /** Of one that holds while another is asked for. */
    String lineSoFar(LimitView limit, Locale reader) {
        return texts.get("credit.limit.line.soFar", reader,
                line(kind(limit.scope(), limit.kind(), reader), limit.amount(), limit.from(), limit.to(), reader));
    }

    private String line(String kind, @Nullable Money amount, LocalDate from, @Nullable LocalDate to, Locale reader) {
        var days = to == null ? texts.get("credit.limit.from", reader, from) : texts.get("credit.limit.fromTo", reader, from, to);
        return texts.get("credit.limit.line", reader, kind, amount(amount, reader), days);
    }
}
