package com.duebook.stripe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** How long it takes from Stripe's making an event until its effect is booked here. */
@Component
class WebhookLag {

    private final Clock clock;
    private final Timer timer;

    WebhookLag(Clock clock, MeterRegistry registry) {
        this.clock = clock;
        this.timer = Timer.builder("duebook.webhook.lag")
                .description("From Stripe's making an event until its effect is booked")
                .serviceLevelObjectives(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofMinutes(1),
                        Duration.ofMinutes(10), Duration.ofHours(1))
                .register(registry);
    }

    /** Clocks differ a little, so an event may seem to come from the future. */
    void applied(Instant created) {
        var lag = Duration.between(created, clock.instant());
        timer.record(lag.isNegative() ? Duration.ZERO : lag);
    }
}
