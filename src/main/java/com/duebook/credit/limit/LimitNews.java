package com.duebook.credit.limit;

import com.duebook.tenancy.Changed;
import com.duebook.tenancy.Tenancy;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has open screens look again at what customers may owe. */
@Component
class LimitNews implements LimitWatch {

    private final Tenancy tenancy;
    private final ApplicationEventPublisher events;

    LimitNews(Tenancy tenancy, ApplicationEventPublisher events) {
        this.tenancy = tenancy;
        this.events = events;
    }

    @Override
    public void changed(UUID customer) {
        events.publishEvent(new Changed(tenancy.tenant(), CreditLimits.TOPIC));
    }
}
