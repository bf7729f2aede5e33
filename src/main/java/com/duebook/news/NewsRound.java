package com.duebook.news;

import com.duebook.time.Poller;
import jakarta.annotation.PreDestroy;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Exchanges the news, again and again. On a database of its own a process has nobody to tell anything. */
@Component
class NewsRound {

    private final News news;
    private final Poller poller;
    private final boolean shared;
    private volatile List<Poller.Poll> polls = List.of();

    NewsRound(News news, Poller poller, @Value("${duebook.database.url:}") String url) {
        this.news = news;
        this.poller = poller;
        this.shared = StringUtils.hasText(url);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (shared) {
            polls = List.of(poller.start("news", news::exchange));
        }
    }

    @PreDestroy
    void stop() {
        polls.forEach(Poller.Poll::stop);
    }
}
