# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package that `cpack` makes of it.
include(GNUInstallDirs)

install(TARGETS meshwright RUNTIME)
if(TARGET meshwright-desktop)
    install(TARGETS meshwright-desktop RUNTIME)
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/meshwright.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/meshwright.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
    install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/meshwright-app.svg" RENAME meshwright.svg
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()
install(FILES "${CMAKE_SOURCE_DIR}/README.md" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/packaging/linux/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/LICENSE" RENAME icons-license DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/docs/" DESTINATION "${CMAKE_INSTALL_DOCDIR}/manual")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME meshwright)
set(CPACK_PACKAGE_VENDOR "The Meshwright authors")
set(CPACK_PACKAGE_CONTACT "The Meshwright authors <meshwright@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for data mesh: design, check and publish data contracts")
set(CPACK_PACKAGE_DESCRIPTION
    "Meshwright designs the contracts of data products (ODCS, ODPS), checks them\nagainst the standard, an organisation's rules and sample data, and publishes\nthem. It has a window and a command line, and works offline.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded when it is needed is named by no program: libgit2 (models/git/libgit2.h; Debian and Ubuntu name its
# package by its version) and, for people, a font, Qt's own words in their language, and the plugins that some
# releases of the system have in packages of their own.
get_property(libgit2_version GLOBAL PROPERTY MESHWRIGHT_LIBGIT2_VERSION)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libgit2-${libgit2_version}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, qt6-translations-l10n, qt6-wayland, qt6-qpa-plugins | libqt6gui6, qt6-svg-plugins | libqt6svg6")
include(CPack)
