/** Tests of the packaged application in a real browser. */
package org.prongsai.browser;
