package com.duebook.story;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a browser kept pages from doing because of their own content security policy. */
final class Violations {

    private final List<String> heard = new CopyOnWriteArrayList<>();

    void watch(BrowserContext browser) {
        browser.exposeFunction("hearViolation", parts -> heard.add((String) parts[0]));
        browser.addInitScript("document.addEventListener('securitypolicyviolation', (it) => hearViolation("
                + "[it.documentURI, it.violatedDirective, it.blockedURI, it.sourceFile, it.lineNumber, it.columnNumber].join(' ')))");
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    /** For a story that plants one. */
    List<String> forgotten() {
        var all = List.copyOf(heard);
        heard.clear();
        return all;
    }
}
