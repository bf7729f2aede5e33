package com.duebook.ui.shell;

import com.duebook.text.Texts;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What a page says by itself when it cannot go on: its session ended, or its process was replaced by a newer version. It
 * stays as it is until whoever looks at it has read that, and a click loads it anew.
 */
@Component
class SystemWords implements VaadinServiceInitListener {

    private final Texts texts;

    SystemWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(this::messages);
    }

    SystemMessages messages(SystemMessagesInfo page) {
        var locale = Texts.supported(page.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words("session", locale));
        messages.setSessionExpiredMessage(words("session.text", locale));
        messages.setInternalErrorCaption(words("internal", locale));
        messages.setInternalErrorMessage(words("internal.text", locale));
        messages.setSyncErrorCaption(words("internal", locale));
        messages.setSyncErrorMessage(words("internal.text", locale));
        messages.setCookiesDisabledCaption(words("cookies", locale));
        messages.setCookiesDisabledMessage(words("cookies.text", locale));
        return messages;
    }

    private String words(String key, Locale locale) {
        return texts.get("ui.over." + key, locale);
    }
}
