package com.duebook.credit.order;

import com.duebook.credit.hold.HoldNews;
import com.duebook.payments.credit.CreditWatch;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Money that no invoice has taken lowers what is used of a limit, so that holds and waiting orders are looked at again. */
@Component
class UnusedMoneyNews implements CreditWatch {

    private final HoldNews news;

    UnusedMoneyNews(HoldNews news) {
        this.news = news;
    }

    @Override
    public void changed(UUID customer) {
        news.owesOtherwise(customer);
    }
}
