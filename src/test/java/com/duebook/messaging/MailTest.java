package com.duebook.messaging;

import com.duebook.support.IntegrationTest;
import com.duebook.support.SmtpSink;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * An integration test whose mail goes to a {@link SmtpSink}, through a postman that can be killed. The server that falls
 * silent is waited for longer than a busy machine stands still.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@Import(SinkBeans.class)
@TestPropertySource(properties = {"duebook.mail.timeout=2s", "duebook.mail.from=mail@duebook.example"})
@interface MailTest {}
