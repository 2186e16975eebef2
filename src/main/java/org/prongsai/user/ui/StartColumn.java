package org.prongsai.user.ui;

/** What a file of links by which people begin says of each. */
enum StartColumn {
    NAME,
    USERNAME,
    LINK,
    UNTIL
}
