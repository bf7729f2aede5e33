package com.duebook.news;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Exchanges the news each second. On a database of its own a process has nobody to tell anything. */
@Component
class NewsRound {

    private static final Logger LOG = LoggerFactory.getLogger(NewsRound.class);

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("news").factory());
    private final News news;
    private final boolean shared;
    private final Duration every;

    NewsRound(
            News news,
            @Value("${duebook.database.url:}") String url,
            @Value("${duebook.news-interval:1s}") Duration every) {
        this.news = news;
        this.shared = StringUtils.hasText(url);
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (shared && every.isPositive()) {
            thread.scheduleWithFixedDelay(this::round, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void round() {
        try {
            news.exchange();
        } catch (RuntimeException e) {
            LOG.warn("cannot tell the other processes what changed; trying again: {}", e.toString());
        }
    }

    /** Interrupts nothing: that would close the connection of a statement under way. */
    @PreDestroy
    void stop() {
        thread.shutdown();
    }
}
