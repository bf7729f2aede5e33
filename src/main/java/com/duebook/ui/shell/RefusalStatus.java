package com.duebook.ui.shell;

import com.duebook.problem.Denied;
import com.duebook.problem.NotFound;
import com.duebook.problem.Refusal;
import com.duebook.time.TooBusy;
import com.duebook.ui.ScreenOver;
import org.springframework.http.HttpStatus;

/** What a refusal is in HTTP: somebody's to resolve, and so never a fault of the server. */
final class RefusalStatus {

    private RefusalStatus() {}

    static HttpStatus of(Refusal refusal) {
        return switch (refusal) {
            case NotFound nothing -> HttpStatus.NOT_FOUND;
            case Denied right -> HttpStatus.FORBIDDEN;
            case ScreenOver over -> HttpStatus.CONFLICT;
            case TooBusy later -> HttpStatus.SERVICE_UNAVAILABLE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
