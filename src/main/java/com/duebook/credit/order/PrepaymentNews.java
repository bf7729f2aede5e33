package com.duebook.credit.order;

import com.duebook.credit.hold.HoldNews;
import com.duebook.payments.CreditWatch;
import com.duebook.time.Today;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has a customer's orders ask again once money that no invoice takes has come, or is free again. */
@Component
class PrepaymentNews implements CreditWatch {

    private final StoredOrders orders;
    private final HoldNews news;
    private final Today today;

    PrepaymentNews(StoredOrders orders, HoldNews news, Today today) {
        this.orders = orders;
        this.news = news;
        this.today = today;
    }

    @Override
    public void changed(UUID customer) {
        if (!orders.toAskAgain(List.of(customer), today.date()).isEmpty()) {
            news.roomMade(customer);
        }
    }
}
