package com.duebook.ui.shell;

import com.duebook.problem.Refusal;
import com.duebook.ui.Faults;
import com.duebook.ui.Notices;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
        var words = switch (inner(event.getThrowable())) {
            case Refusal refusal -> told(refusal, ui);
            case OptimisticLockingFailureException stale -> ui == null ? "" : ui.getTranslation("problem.stale");
            case Throwable fault -> fault(fault, ui);
        };
        if (ui != null) {
            Notices.refused(words);
        }
    }

    /** What is done later comes wrapped, and so does what a transaction could not begin for. */
    private static Throwable inner(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal) {
                return cause;
            }
        }
        return failure instanceof ExecutionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static String told(Refusal refusal, @Nullable UI ui) {
        LOG.info("refused: {}", refusal.key());
        return ui == null ? "" : ui.getTranslation(refusal.key(), refusal.arguments());
    }

    private static String fault(Throwable fault, @Nullable UI ui) {
        var reference = Faults.note(fault, "on a screen");
        return ui == null ? "" : ui.getTranslation("problem.fault", reference);
    }

    /** An address without the secrets that links have in it. */
    static String withoutSecrets(String address) {
        return SECRET.matcher(address).replaceAll("…");
    }
}
