package com.duebook.ui;

import com.duebook.tenancy.Right;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The right somebody needs to open a view; without it neither the view nor its menu entry is there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Right value();
}
