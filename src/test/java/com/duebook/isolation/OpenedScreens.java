package com.duebook.isolation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The server's side of the tabs that a test has opened, the newest last. */
@TestConfiguration
class OpenedScreens {

    @Bean
    Deque<UI> opened() {
        return new ArrayDeque<>();
    }

    @Bean
    VaadinServiceInitListener remembering(Deque<UI> opened) {
        return service -> service.getSource().addUIInitListener(init -> opened.addLast(init.getUI()));
    }
}
