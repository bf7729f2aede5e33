package com.duebook.ui.shell;

import com.duebook.problem.Refusal;
import com.duebook.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * The last word on errors of screens: a refusal is shown as it is, a stale edit is named, and a fault gets a reference
 * that stands in the log with the stack trace.
 */
@Component
class Errors implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    /** Longer than ids are. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{40,}");

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(Errors::handle));
    }

    private static void handle(ErrorEvent event) {
        var ui = UI.getCurrent();
        var words = switch (event.getThrowable()) {
            case Refusal refusal -> told(refusal, ui);
            case OptimisticLockingFailureException stale -> ui == null ? "" : ui.getTranslation("problem.stale");
            case Throwable fault -> fault(fault, ui);
        };
        if (ui != null) {
            Notices.refused(words);
        }
    }

    private static String told(Refusal refusal, @Nullable UI ui) {
        LOG.info("refused: {}", refusal.key());
        return ui == null ? "" : ui.getTranslation(refusal.key(), refusal.arguments());
    }

    private static String fault(Throwable fault, @Nullable UI ui) {
        var reference = reference();
        line(reference).setCause(fault).log("fault {}", reference);
        return ui == null ? "" : ui.getTranslation("problem.fault", reference);
    }

    /** The line in the log that people's reference leads to; where lines are records it is a field of them. */
    static LoggingEventBuilder line(String reference) {
        return LOG.atError().addKeyValue("reference", reference);
    }

    /** An address without the secrets that links have in it. */
    static String withoutSecrets(String address) {
        return SECRET.matcher(address).replaceAll("…");
    }

    /** Short enough to read out on the phone. */
    static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
