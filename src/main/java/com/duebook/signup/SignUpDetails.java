package com.duebook.signup;

import com.duebook.workspace.Country;
import java.util.Locale;

/**
 * What the form behind the mailed link asks.
 *
 * @param name of the person
 * @param industry a template's name
 * @param language that the person reads
 */
public record SignUpDetails(
        String name, String password, String company, Country country, String industry, Locale language) {}
