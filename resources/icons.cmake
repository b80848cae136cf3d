# SPDX-License-Identifier: GPL-3.0-or-later
# Embeds the icons that icons.txt lists, taken from the Bootstrap Icons package.

find_path(BOOTSTRAP_ICONS_DIR NAMES kanban.svg
  PATHS /usr/share/bootstrap-icons/svg ${CMAKE_SOURCE_DIR}/node_modules/bootstrap-icons/icons
  NO_DEFAULT_PATH
  DOC "Folder with the SVG files of Bootstrap Icons (Debian: bootstrap-icons; npm: bootstrap-icons)")
if(NOT BOOTSTRAP_ICONS_DIR)
  message(FATAL_ERROR "Bootstrap Icons not found. Install the Debian package bootstrap-icons, "
    "or set BOOTSTRAP_ICONS_DIR to the folder with its SVG files.")
endif()

function(regulars_embed_icons target)
  set(list ${CMAKE_SOURCE_DIR}/resources/icons.txt)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})
  file(STRINGS ${list} names REGEX "^[a-z0-9]")
  set(files)
  foreach(name IN LISTS names)
    set(file ${BOOTSTRAP_ICONS_DIR}/${name}.svg)
    if(NOT EXISTS ${file})
      message(FATAL_ERROR "resources/icons.txt names '${name}', which Bootstrap Icons does not have.")
    endif()
    list(APPEND files ${file})
  endforeach()
  qt_add_resources(${target} icons PREFIX /icons BASE ${BOOTSTRAP_ICONS_DIR} FILES ${files})
endfunction()
