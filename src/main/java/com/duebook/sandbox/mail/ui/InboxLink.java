package com.duebook.sandbox.mail.ui;

import com.duebook.sandbox.mail.Catching;
import com.duebook.ui.PublicLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@Catching
class InboxLink {

    @Bean
    PublicLink demoInbox() {
        return new PublicLink("sandbox.inbox.link", "sandbox/inbox");
    }
}
