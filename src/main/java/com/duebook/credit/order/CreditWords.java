package com.duebook.credit.order;

import com.duebook.credit.exposure.Shortfall;
import com.duebook.credit.limit.LimitTexts;
import com.duebook.customers.CustomerNames;
import com.duebook.customers.CustomerNames.Names;
import com.duebook.money.MoneyFormat;
import com.duebook.problem.Refusal;
import com.duebook.text.Texts;
import com.duebook.text.Worded;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Why there is no room, for whoever wants to know: whose limit, what is used of it, how much is missing. */
@Component
public class CreditWords {

    private final Texts texts;
    private final LimitTexts limits;
    private final CustomerNames names;

    CreditWords(Texts texts, LimitTexts limits, CustomerNames names) {
        this.texts = texts;
        this.limits = limits;
        this.names = names;
    }

    public String reason(Shortfall shortfall, Locale reader) {
        return reason(shortfall).in(reader);
    }

    /** For many at once. @param called has all whose limits these are */
    public String reason(Shortfall shortfall, Names called, Locale reader) {
        return reason(shortfall, called).in(reader);
    }

    private Worded reason(Shortfall shortfall) {
        return reason(shortfall, names.of(List.of(shortfall.holder().customer())));
    }

    private Worded reason(Shortfall shortfall, Names called) {
        var holder = shortfall.holder();
        var name = called.name(holder.customer());
        var key = "credit.short." + holder.scope() + (shortfall.limit().isZero() ? ".cash" : "");
        return reader -> texts.get(key, reader, name, limits.amount(shortfall.limit(), reader),
                MoneyFormat.format(shortfall.exposure(), reader), MoneyFormat.format(shortfall.wanted(), reader),
                MoneyFormat.format(shortfall.missing(), reader));
    }

    /** How much has to be paid in advance, and how much of that is missing. */
    public String prepayment(Prepayment prepayment, Locale reader) {
        return texts.get(prepayment.isThere() ? "credit.prepay.there" : "credit.prepay.missing", reader, prepayment.percent(),
                MoneyFormat.format(prepayment.wanted(), reader), MoneyFormat.format(prepayment.missing(), reader));
    }

    /** With what helps. */
    Refusal blocked(Shortfall shortfall) {
        return new Refusal(helps("credit.issue.refused", shortfall), reason(shortfall), MoneyFormat.worded(shortfall.missing()));
    }

    String blocked(Shortfall shortfall, Locale reader) {
        return texts.get(helps("credit.issue.refused", shortfall), reader, reason(shortfall, reader),
                MoneyFormat.format(shortfall.missing(), reader));
    }

    /** Nobody is told to pay what is not owed. */
    public static String helps(String key, Shortfall shortfall) {
        return shortfall.isPayable() ? key : key + ".limit";
    }

    /** For whoever may ask somebody else. */
    Refusal toApprove(Shortfall shortfall) {
        return new Refusal(helps("credit.issue.approve", shortfall), reason(shortfall), MoneyFormat.worded(shortfall.missing()));
    }
}
