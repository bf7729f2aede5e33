package com.duebook.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a failed SMTP dialogue means for the mail (RFC 5321, 4.2.1: 4yz is for now, 5yz is for good). */
final class SmtpVerdict {

    private SmtpVerdict() {}

    static Posted of(MessagingException failure) {
        return switch (failure) {
            // Our own password, not the receiver's fault: every mail waits until it is right.
            case AuthenticationFailedException e -> new Posted.Busy(words(e));
            case SMTPSendFailedException e when e.getReturnCode() == -1 && isLastDot(e) ->
                    new Posted.Unconfirmed(words(e));
            case SMTPSendFailedException e -> ofAddress(e) instanceof SMTPAddressFailedException address
                    ? byCode(address.getReturnCode(), address, true)
                    : byCode(e.getReturnCode(), e, false);
            default -> ofAddress(failure) instanceof SMTPAddressFailedException address
                    ? byCode(address.getReturnCode(), address, true)
                    : new Posted.Busy(words(failure));
        };
    }

    static String words(MessagingException failure) {
        return HeaderText.of(String.valueOf(failure.getMessage()));
    }

    private static boolean isLastDot(SMTPSendFailedException failure) {
        return failure.getCommand() != null && failure.getCommand().strip().equals(".");
    }

    private static Posted byCode(int code, MessagingException failure, boolean address) {
        return code >= 500 && code < 600 ? new Posted.Refused(words(failure), address) : new Posted.Busy(words(failure));
    }

    private static Exception ofAddress(MessagingException failure) {
        var found = failure.getNextException();
        return found == null ? failure : found;
    }
}
