package com.vaadin.flow.component.html;

import com.vaadin.browserless.Tests;

/**
 * In place of browserless-test 1.1's own, which takes an image for a container, as it was before Vaadin 25.3: there it does
 * not load, and no other tester with it. The version that knows this is not on Maven Central; when it is, this class goes.
 */
@Tests(Image.class)
public class ImageTester extends HtmlComponentTester<Image> {

    public ImageTester(Image image) {
        super(image);
    }
}
