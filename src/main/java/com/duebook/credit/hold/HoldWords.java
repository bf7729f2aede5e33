package com.duebook.credit.hold;

import com.duebook.customers.CustomerNames;
import com.duebook.money.Money;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.Refusal;
import com.duebook.text.Texts;
import com.duebook.text.Worded;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which rule holds somebody, how much is missing, and what helps, for whoever wanted something. */
@Component
public class HoldWords {

    private final Texts texts;
    private final CustomerNames names;

    HoldWords(Texts texts, CustomerNames names) {
        this.texts = texts;
        this.names = names;
    }

    public Refusal refused(HoldRefusal refusal) {
        var name = name(refusal);
        Worded why = reader -> why(refusal, name, reader);
        Worded helps = reader -> helps(refusal.quote(), reader);
        return new Refusal("credit.hold.refused", why, helps);
    }

    public String text(HoldRefusal refusal, Locale reader) {
        return texts.get("credit.hold.refused", reader, why(refusal, name(refusal), reader), helps(refusal.quote(), reader));
    }

    private String name(HoldRefusal refusal) {
        var holder = refusal.standing().customer();
        return names.of(List.of(holder)).name(holder);
    }

    private String why(HoldRefusal refusal, String name, Locale reader) {
        var standing = refusal.standing();
        var who = texts.get("credit.hold.who." + standing.scope(), reader, name);
        var limit = standing.limit();
        return texts.get("credit.hold.why." + rule(refusal), reader, who, amount(limit == null ? null : limit.used(), reader),
                amount(limit == null ? null : limit.limit(), reader), amount(standing.over(), reader), standing.daysLate(),
                Objects.requireNonNullElse(refusal.lateDays(), 0), amount(refusal.room(), reader),
                Objects.requireNonNullElse(standing.until(), ""));
    }

    private static String rule(HoldRefusal refusal) {
        var standing = refusal.standing();
        if (standing.state() != HoldState.HOLD) {
            return standing.state().name();
        }
        var isCash = standing.causes().contains(HoldCause.OVER_LIMIT) && standing.limit() != null && standing.limit().isCash();
        return standing.causes().stream().sorted().map(Enum::name).collect(Collectors.joining("_")) + (isCash ? ".cash" : "");
    }

    private String helps(UnlockQuote quote, Locale reader) {
        var obstacle = quote.obstacle();
        return obstacle == null
                ? texts.get("credit.hold.helps.PAY", reader,
                        quote.amounts().stream().map(amount -> MoneyFormat.format(amount, reader)).collect(Collectors.joining(" + ")))
                : texts.get("credit.hold.helps." + obstacle, reader);
    }

    private static String amount(@Nullable Money amount, Locale reader) {
        return amount == null ? "" : MoneyFormat.format(amount, reader);
    }
}
