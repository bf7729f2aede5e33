package com.duebook.definition;

import java.util.function.Supplier;

/** A field that the templates of the industries have too, for files that leave it out, and for whoever signs up. */
public interface TemplatePart<T> extends FilePart<T> {

    /**
     * @return asked inside the workspace, whose language and currency it may depend on
     * @throws FileFault by line and field
     */
    Supplier<T> readTemplate(FileNode node);
}
