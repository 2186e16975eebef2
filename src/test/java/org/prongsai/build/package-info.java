/** The scripts that build the application. */
package org.prongsai.build;
