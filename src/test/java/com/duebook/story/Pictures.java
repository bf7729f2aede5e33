package com.duebook.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;

/** The pictures of the README; {@code -Dduebook.pictures=src/docs/images} takes those that are committed anew. */
final class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("duebook.pictures", "target/stories/images"));

    private Pictures() {}

    static void take(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
