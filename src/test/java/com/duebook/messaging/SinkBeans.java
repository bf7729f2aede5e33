package com.duebook.messaging;

import com.duebook.smtp.MailServer;
import com.duebook.smtp.Postman;
import com.duebook.support.SmtpSink;
import com.duebook.support.TestClock;
import org.springframework.beans.factory.annotation.Qualifier;
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
    MortalPostman mortalPostman(@Qualifier("com.duebook.smtp.SmtpPostman") Postman postman, TestClock clock) {
        return new MortalPostman(postman, clock);
    }
}
