package com.duebook.database;

/** @param url tuned already */
record Login(String url, String user, String password) {

    /** Without options, among which a password may be. */
    String place() {
        return url.replaceFirst("[?].*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return user + " at " + place();
    }
}
