package com.duebook.time;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TimeConfiguration {

    @Bean
    Clock clock() {
        return inMicroseconds(Clock.systemUTC());
    }

    /** By which remembered values grow old: it never goes back, as a clock that is set does. */
    @Bean
    Ticker ticker() {
        return Ticker.systemTicker();
    }

    /** For all that takes the processor for long and has no threads of its own. */
    @Bean
    HeavyWork heavyWork() {
        return new HeavyWork("heavy", HeavyWork.halfOfTheCores(), 200);
    }

    /**
     * No finer than the database's columns: MySQL rounds what is beyond them, where MariaDB cuts it, and the last moment
     * of a year would be kept as the first of the next.
     */
    static Clock inMicroseconds(Clock finer) {
        return Clock.tick(finer, Duration.of(1, ChronoUnit.MICROS));
    }
}
