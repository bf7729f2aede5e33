package com.duebook.messaging;

import com.duebook.support.TestClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration
class SinkBeans {

    @Bean
    SmtpSink sink() {
        return new SmtpSink();
    }

    @Bean
    @Primary
    MailServer sinkServer(SmtpSink sink) {
        return MailServer.onLoopback(sink.port());
    }

    @Bean
    @Primary
    MortalPostman mortalPostman(SmtpPostman postman, TestClock clock) {
        return new MortalPostman(postman, clock);
    }
}
