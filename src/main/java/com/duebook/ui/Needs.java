package com.duebook.ui;

import com.duebook.tenancy.Right;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A right that somebody needs to open a view, alone or with a second person; of several any is enough. Without it neither
 * the view nor its menu entry is there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Right[] value();
}
